/** Shows a field of the form by its path; where its row is closed, the field that holds it. True when one was found. */
export function openField(path: string, label: string): boolean {
  const inputs = [
    ...document.querySelectorAll<HTMLElement>(`[name="${CSS.escape(path)}"], [name="${path}"]`),
  ];
  const labels = [...document.querySelectorAll<HTMLElement>('main label, main h3, main legend, main span')];
  const target = inputs[0] ?? labels.find(({ textContent }) => textContent?.trim().startsWith(label));
  if (!target) return false;
  target.scrollIntoView({ block: 'center' });
  target.focus();
  return true;
}
