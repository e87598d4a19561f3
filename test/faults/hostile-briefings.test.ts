import { everyCommandShowsInert } from '../hostile/every-command.js';
import { share } from './share.js';

everyCommandShowsInert(share([0, 5, 10, 15, 20, 25, 30, 35], 4, 1));
