import { mountHistory } from '../wiring/history';

// A page called `history` would take the place of the browser's own.
void mountHistory();
