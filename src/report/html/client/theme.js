/**
 * Dark or light as the system has it, until the reader chooses; the choice is kept where the browser allows it.
 *
 * @param {HTMLElement} button
 */
export function createTheme(button) {
  const root = document.documentElement;
  const key = 'overclaim-theme';

  /** @param {string} theme */
  function set(theme) {
    root.dataset.theme = theme;
    button.textContent = theme === 'dark' ? 'Light' : 'Dark';
  }

  function remembered() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const chosen = remembered();
  set(chosen === 'dark' || chosen === 'light' ? chosen : system);
  button.addEventListener('click', () => {
    const theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    set(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A page opened from disk may not store anything; the choice then holds until it is closed.
    }
  });
}
