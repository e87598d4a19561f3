import { everyCommandShowsInert } from '../hostile/every-command.js';

everyCommandShowsInert(Array.from({ length: 8 }, (_, index) => index * 5));
