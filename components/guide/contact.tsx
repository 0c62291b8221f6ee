import type { Settings } from '../../knowledge/settings';

/** Whom the organisation named to help. */
export type Support = NonNullable<Settings['support']>;

/** Who helps, and how to reach them. */
export function Contact({ support: { name, contact }, label }: { support: Support; label: string }) {
  const isPage = /^https:/i.test(contact);
  return (
    <p class="contact">
      <span class="label">{label}</span> {name} {/* A popup must not become the page of somebody else. */}
      <a href={contact} {...(isPage && { target: '_blank', rel: 'noreferrer' })}>
        <bdi>{isPage ? contact : readable(contact)}</bdi>
      </a>
    </p>
  );
}

/** A mail address or number without what is only for programs. */
function readable(contact: string): string {
  const bare = contact.replace(/^\w+:|\?.*$/g, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
