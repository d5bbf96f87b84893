import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import type { PageData } from './data';

/** The story's data; put in by the build. */
declare const PAGE: PageData;

hydrateRoot(document.getElementById('root') as HTMLElement, <App page={PAGE} />);
