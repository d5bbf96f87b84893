/** The entry of the script inline at the top of a story's page. */
import { boot } from './page/boot';

boot();
