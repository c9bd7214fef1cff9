import { codeInAddress, codeParameter, readCode } from 'shared/guide';
import { address } from '../navigation';

/**
 * A printed code is opened as `/?c=n13`, the same address that WeChat's link rule knows. It is turned into the screen's
 * own address before the router looks, so that nothing has to be loaded twice.
 */
const text = codeInAddress(location.search);
if (text !== undefined && location.hash === '') {
  const code = readCode(text);
  const screen =
    code?.kind === 'tour'
      ? address('tour', { slug: code.slug })
      : address('exhibit', { [codeParameter]: text });
  history.replaceState(null, '', `${location.pathname}#${screen}`);
}
