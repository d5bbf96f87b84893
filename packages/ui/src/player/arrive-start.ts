/** The entry of the script inline in the head of a step's own page. */
import { arrive } from './page/arrive';

arrive();
