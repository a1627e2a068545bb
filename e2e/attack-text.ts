/** Script in every way a text could become one. When any of it runs, `window.hacked` is there. */
export const attack = `"'><script>window.hacked=1</script><img src=x onerror=window.hacked=1><svg onload=window.hacked=1>[x](javascript:window.hacked=1) </title></textarea></script>{{7*7}}`;
