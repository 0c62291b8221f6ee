import { type Desk, type DeskLanguage, type DeskSession, type DeskVerbs, minutesOf, nameOf } from './desk';

interface Props {
  desk: Desk;
  language: DeskLanguage;
  verbs: DeskVerbs;
}

/** All sessions of this page, those that last first, then the latest, each with where it stands. */
export function SessionList({ desk: { sessions, chosen, now }, language, verbs }: Props) {
  const { say } = language;
  const news = sessions.filter(({ id, unseen }) => unseen > 0 && id !== chosen);
  const isOver = ({ state }: DeskSession) => Number(state === 'ended');
  return (
    <>
      <ul class="sessions" aria-label={say.list.title}>
        {[...sessions]
          .sort((a, b) => isOver(a) - isOver(b))
          .map((session) => (
            <li key={session.id} data-state={session.state}>
              <button
                type="button"
                aria-current={session.id === chosen ? 'true' : undefined}
                onClick={() => verbs.choose(session.id)}
              >
                <span class="line">
                  <bdi class="name">{nameOf(session, language)}</bdi>
                  {session.unseen > 0 && session.id !== chosen && (
                    <span class="unseen">{say.list.unseen}</span>
                  )}
                </span>{' '}
                <span class="line small">
                  <span class="state">{say.state[session.state]}</span>
                  <span>
                    {clock(session.startedAt, language)} · {say.list.minutes(minutesOf(session, now))}
                  </span>
                </span>
              </button>
            </li>
          ))}
      </ul>
      <p class="unseeable" role="status">
        {news.length > 0 && say.list.news(news.map((session) => nameOf(session, language)).join(', '))}
      </p>
    </>
  );
}

const clock = (at: number, { words }: DeskLanguage) =>
  new Intl.DateTimeFormat(words.popup.tag, { timeStyle: 'short' }).format(at);
