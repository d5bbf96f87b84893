/**
 * Script for a page's very start: keeps in `window.__errors` what goes wrong there, also where an engine tells its driver
 * nothing of it: uncaught errors, rejections, files that do not load, console errors, violations of the content policy.
 */
export const collector = `(() => {
  const errors = (window.__errors = []);
  addEventListener('error', ({ message, target }) => errors.push(message || 'did not load: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push('unhandled: ' + reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    errors.push('content policy: ' + violatedDirective + ' ' + blockedURI + ' ' + sample));
  const error = console.error;
  console.error = (...words) => { errors.push(words.join(' ')); error.apply(console, words); };
})();`;
