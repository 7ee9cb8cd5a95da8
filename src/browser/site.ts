import './copy-link.ts';
import './follow-hash.ts';
import './picture-zoom.ts';
import './print-page.ts';
import './read-aloud.ts';
import './reading-settings.ts';
import './search-box.ts';
import './share-page.ts';

// All that a page needs at once is one small file; the search comes where it is, and after the page is
// seen where nothing is asked yet.
if (document.querySelector('site-search-page')) {
  const start = () => void import('./search-page.ts');
  if (location.search !== '') start();
  else requestAnimationFrame(() => setTimeout(start));
}
