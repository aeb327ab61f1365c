import { emulatedDocument } from './dom.node.ts';

// React looks for a page when it is loaded, so everything that draws is loaded after it.
const document = emulatedDocument();
const { servePictures } = await import('./servePictures.node.ts');
servePictures(document);
