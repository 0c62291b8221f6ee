export const helpdesk = {};
