/**
 * How far a row can be trusted. S: the maker's page, a manual or source code was read. K: common knowledge, shown as
 * "usually". U: uncertain, shown as "may". D: sources disagree.
 */
export type Trust = 'S' | 'K' | 'U' | 'D';
