/** One element of an XML document. */
export interface XmlElement {
  /** Without its namespace prefix: home routers choose prefixes freely, and some leave the namespace out. */
  name: string;
  /** Its own text, entities decoded, without that of its children. */
  text: string;
  children: XmlElement[];
}

/** An honest description nests 8 deep and has some hundred elements. */
const MAX_DEPTH = 32;
const MAX_ELEMENTS = 5_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi;
const MAX_CODE_POINT = 0x10ffff;

/** Sections that hold no elements: how they start and end, and whether what is between counts as text. */
const SECTIONS = [
  { start: '<!--', end: '-->', text: false },
  { start: '<![CDATA[', end: ']]>', text: true },
  { start: '<?', end: '?>', text: false },
];

/**
 * Reads a document as small devices write it, in one pass, in time proportional to its length, and without the
 * DOM, which workers lack. Stricter than XML: declarations of types and entities are refused, so nothing expands.
 * Laxer: bare ampersands are kept, and attributes and namespaces are not looked at. Null: it is broken.
 */
export function parseXml(source: string): XmlElement | null {
  const top: XmlElement = { name: '', text: '', children: [] };
  const open = [{ element: top, tag: '' }];
  let elements = 0;
  for (let at = 0; at < source.length; ) {
    const here = open.at(-1)!;
    const start = source.indexOf('<', at);
    here.element.text += decode(source.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    const section = SECTIONS.find((kind) => source.startsWith(kind.start, start));
    if (section) {
      const from = start + section.start.length;
      const to = source.indexOf(section.end, from);
      if (to < 0) return null;
      if (section.text) here.element.text += source.slice(from, to);
      at = to + section.end.length;
      continue;
    }
    const end = source.indexOf('>', start);
    if (end < 0) return null;
    const inside = source.slice(start + 1, end);
    at = end + 1;
    if (inside.startsWith('/')) {
      if (open.length === 1 || inside.slice(1).trim() !== here.tag) return null;
      open.pop();
      continue;
    }
    const tag = /^[^\s/!<]+/.exec(inside)?.[0];
    if (!tag || inside.includes('<') || ++elements > MAX_ELEMENTS) return null;
    const element: XmlElement = { name: tag.slice(tag.indexOf(':') + 1), text: '', children: [] };
    here.element.children.push(element);
    if (inside.endsWith('/')) continue;
    open.push({ element, tag });
    if (open.length > MAX_DEPTH) return null;
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0]! : null;
}

/** Replaces numeric references and the five entities that every reader knows; others stay as they are. */
export function decode(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()]!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : entity;
  });
}

/** The element itself and everything below it, in the order of the document. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The text of the first child of that name, trimmed; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? '';
}
