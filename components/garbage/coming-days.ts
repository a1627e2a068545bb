/**
 * Keeps 「今日」 and 「明日」 true on a page that has been lying open, or comes from the phone's store: shows as many days
 * as the page wants, from the phone's own today on.
 */
class ComingDaysElement extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' }).format(new Date());
    const coming = [...this.querySelectorAll<HTMLElement>('[data-day]')].filter((row) => {
      const isComing = (row.dataset['day'] ?? '') >= today;
      row.hidden = true;
      return isComing;
    });
    // Every day is in the list, so the first is today, unless the page is older than the list is long.
    const words = coming[0]?.dataset['day'] === today ? [this.dataset['today'], this.dataset['tomorrow']] : [];
    for (const [place, row] of coming.slice(0, Number(this.dataset['shown'])).entries()) {
      row.hidden = false;
      const word = row.querySelector('[data-word]');
      if (word && word.textContent !== (words[place] ?? '')) word.textContent = words[place] ?? '';
    }
  }
}

customElements.define('coming-days', ComingDaysElement);
