import { HELPS, NEAR, said } from './phrases';
import type { TextSign } from './sign';

/** What people say about when a connection ends, and whether it ever worked. */
export const SESSION_SIGNS = {
  idle_drop: {
    about: 'session',
    says: { nat_forgets: 'strongly' },
    patterns: [
      said`(?:idle|inactiv\w*|no traffic|unused|not us\w*|leerlauf|untätig\w*)${NEAR}(?:drop\w*|disconnect\w*|die|dies|dead|lost|stop\w*|time\w*|minutes?|min|seconds?|hour|close\w*|unreachable|freez\w*|after|abgebrochen|trennt)`,
      said`(?:drop\w*|disconnect\w*|die|dies|dead|lost|stop\w*|unreachable|close\w*|abbruch|bricht ab)${NEAR}(?:idle|inactiv\w*|no traffic|unused|a while without)`,
      said`ohne (?:daten\w*|verkehr|aktivität)${NEAR}(?:tot|weg|ab|getrennt|trennt|bricht)`,
      said`(?:only|unless|until|as long as|need to|have to)${NEAR}(?:ping\w*|send\w* (?:traffic|something|a packet|data)|keep (?:a )?(?:ping|traffic))`,
    ],
    unless: [said`idle timeout policy|ping (?:fails|does not)|can only ping|only ping`],
  },
  drops_after_minutes: {
    about: 'session',
    says: {
      nat_forgets: 'mildly',
      peer_state_stale: 'mildly',
      wireless_is_poor: 'mildly',
      identity_used_twice: 'mildly',
    },
    patterns: [
      said`(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|terminat\w*|bricht|trennt)${NEAR}(?:after|every|each|within|nach|alle) (?:exactly |about |around |approximately |roughly |only |a |few |some |couple of |several |an? |circa |ca\.? |ungefähr |etwa )*(?:\d+|one|two|three|five|ten|few|couple|some)? ?(?:\S+ )?(?:min\w*|sec\w*|s\b|m\b|sekunden)`,
      said`(?:every|after|each|nach|alle) (?:\w+ ){0,3}(?:min\w*|sec\w*|sekunden)${NEAR}(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|reconnect\w*|hang\w*|freez\w*|terminat\w*|bricht|getrennt|trennt)`,
      said`(?:random\w*|frequent\w*|constant\w*|keeps?|intermittent\w*|sporadic\w*|ständig|immer wieder)${NEAR}(?:drop\w*|disconnect\w*|reconnect\w*|los\w*|abbrüche|getrennt)`,
    ],
    unless: [said`timeout|times? out after|retry|handshake did not`],
  },
  drops_after_hours: {
    about: 'session',
    says: {
      peer_state_stale: 'strongly',
      rekey_refused: 'mildly',
      nat_forgets: 'mildly',
      address_changed: 'mildly',
      router_state_stale: 'mildly',
    },
    patterns: [
      said`(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|unresponsive|bricht|trennt)${NEAR}(?:after|every|within|nach|alle) (?:a |few |some |several |couple |of |about |\d+ |many |ein |paar |einigen )*(?:hours|days|weeks|stunden|tagen?)`,
      said`(?:after|every|nach|alle|for) (?:a |few |some |several |couple |of |about |\d+ |many |ein |paar |einigen )*(?:hours|days|weeks|stunden|tagen?)${NEAR}(?:drop\w*|disconnect\w*|stop\w*|die|dies|lost|lose|fail\w*|hang\w*|freez\w*|not|no longer|bricht|getrennt)`,
    ],
    unless: [
      said`(?:spent|spend|hours? of|trying|tried|debugg\w*|search\w*)|days? ago|for (?:\w+ )?(?:days|weeks) (?:now|i)`,
    ],
  },
  worked_before: {
    about: 'history',
    says: {
      router_state_stale: 'mildly',
      address_changed: 'mildly',
      certificate_expired: 'mildly',
      server_down: 'mildly',
      provider_disturbance: 'mildly',
      server_software_bug: 'mildly',
      client_software_old: 'mildly',
      peer_state_stale: 'mildly',
      settings_disagree: 'against',
      profile_wrong: 'against',
      keys_mismatch: 'against',
      port_not_forwarded: 'against',
    },
    patterns: [
      said`(?:used to work|had been working|has been working|was working|(?:it |everything |vpn |this )?worked (?:fine |well |perfectly |great )?(?:before|until|for (?:\w+ )?(?:weeks|months|years|a (?:week|month|year|long))|yesterday|last)|suddenly|all of a sudden|out of (?:the blue|nowhere)|no longer works?|stopped working|plötzlich|auf einmal|bisher|bis (?:gestern|vor kurzem))`,
      said`(?:was|were|is|are|ran|been) (?:\w+ )?(?:fine|ok|okay|working|stable|running) (?:for|until|before|up to)\b|since (?:last|yesterday|this (?:morning|week|monday)|today|a few days|a couple|some days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gestern|heute|letzter)`,
      said`(?:nothing|not) (?:has |was |been |have )*changed|without changing|not change anything|changed nothing|nichts geändert`,
    ],
  },
  never_worked: {
    about: 'history',
    says: {
      settings_disagree: 'mildly',
      port_not_forwarded: 'mildly',
      server_does_not_forward: 'mildly',
      profile_wrong: 'mildly',
      keys_mismatch: 'mildly',
      routes_missing: 'mildly',
      router_state_stale: 'against',
      peer_state_stale: 'against',
      certificate_expired: 'against',
      address_changed: 'against',
      provider_disturbance: 'against',
    },
    patterns: [
      said`(?:never (?:worked|got it)|first time|new to (?:this|vpn|wireguard|openvpn|networking)|(?:just|recently|freshly|newly) (?:set up|installed|configured|created)|fresh (?:install\w*|setup|vps|server)|trying to (?:set ?up|configure|get)|set(?:ting)? ?up (?:my|a|an) (?:first|new)|beginner|newbie|noob|following (?:the |this |a )?(?:guide|tutorial|instructions|docs|documentation|video)|followed (?:the |this |a )?(?:guide|tutorial|instructions|docs|documentation|video)|zum ersten mal|neu eingerichtet|noch nie)`,
    ],
    unless: [said`for the first time in|worked (?:fine |well )?(?:for|until|before)`],
  },
  keepalive_helps: {
    about: 'session',
    says: { nat_forgets: 'proves' },
    patterns: [
      said`(?:(?:persistent ?)?keep ?alive|nat ?keepalive|ping ?interval|dpd)${NEAR}${HELPS}`,
      said`${HELPS}${NEAR}(?:after|by|when|once|with)${NEAR}(?:persistent ?)?keep ?alive`,
      said`(?:continuous|constant|permanent|running) ping${NEAR}(?:keeps?|stays?|alive|stable|helps?|prevents?)`,
    ],
    unless: [said`not (?:help|fix|work|change)|no (?:effect|change|difference)|still|tried`],
  },
  keepalive_missing: {
    about: 'session',
    says: { nat_forgets: 'strongly' },
    patterns: [
      said`(?:no|without|missing|lacks?|do i need|should i (?:add|set|use)|forgot\w*|need\w*|add\w*|what about) (?:\w+ ){0,3}(?:keep ?alives?|nat keepalive)`,
      said`nat (?:mapping|session|entry|table|translation|timeout|binding)\w*${NEAR}(?:expir\w*|time\w*|lost|clos\w*|forgot\w*|drop\w*|short|gone)|udp (?:session |connection |stream |nat )?time ?out`,
    ],
    unless: [said`keep ?alive ?=|tried|not help`],
  },
} as const satisfies Record<string, TextSign>;
