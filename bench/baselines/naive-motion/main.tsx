import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import page from 'page-data';

hydrateRoot(document.getElementById('root') as HTMLElement, <App page={page} />);
