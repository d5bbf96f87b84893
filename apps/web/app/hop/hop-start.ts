/** The entry of the script inline in the 404 page; its element says where the stories are, and which there are. */
import { hopFrom } from './hop';

const { home = '/', stories = '' } = document.currentScript?.dataset ?? {};
const address = hopFrom(location, home, stories.split(' '));
if (address !== null) location.replace(address);
