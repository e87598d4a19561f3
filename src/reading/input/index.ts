export { readHtml } from './html/read-html.js';
