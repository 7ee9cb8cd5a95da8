/**
 * The place that the address names: the language switch leads to the same one, and of a list's filters the
 * chosen one says that it is. Styles alone show it to the eye.
 */
function followHash() {
  const { hash } = location;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.filters a'))
    if (hash !== '' && link.hash === hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

addEventListener('hashchange', followHash);
followHash();
