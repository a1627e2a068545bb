/**
 * Hides what could name a person before a question is stored: twelve-digit numbers (マイナンバー),
 * telephone numbers, e-mail addresses. Digits may be full width and written with spaces or hyphens.
 */
export function maskPersonal(question: string): string {
  return question
    .normalize('NFKC')
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '＊＊＊')
    .replace(/(?<!\d)\d(?:[\s-]?\d){9,15}(?!\d)/g, '＊＊＊');
}
