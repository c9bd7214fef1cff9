/** Hands a file that came as base64 to the browser. */
export function handOver(base64: string, type: string, fileName: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  handOverBlob(new Blob([bytes], { type }), fileName);
}

/** Hands a file to the browser, which saves it. */
export function handOverBlob(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Not at once: Safari reads it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
