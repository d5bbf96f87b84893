/** Every style of the inside of a drawing; import it once, where drawings are shown. */
import './drawing/poses.css';
import { within } from './drawing/within';
import { markKinds } from './map/marks/index';
import { planLook } from './plan/look';

for (const look of [...markKinds.map((kind) => kind.look ?? {}), planLook]) {
  for (const [selector, rule] of Object.entries(look)) within(selector, rule);
}
