/** Script in every way a text could become one, as long as a line may be. When any of it runs, `window.hacked` is there. */
export const attack = `"'><script>window.hacked=1</script><img src=x onerror=window.hacked=1><svg onload=window.hacked=1>[x](javascript:window.hacked=1)</title></textarea>`;
/** The same for search words, which are short. */
export const shortAttack = `"><img src=x onerror=window.hacked=1>`;
