/** Lets the browser keep the app itself, so that it starts without a network. After everything the screen needs. */
export function keepAppOnPhone(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const register = () => {
    navigator.serviceWorker.register('./service-worker.js').catch(() => {
      // Private windows and full phones refuse: the guide then needs a network to start.
    });
  };
  const later = () => setTimeout(register, 1500);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}
