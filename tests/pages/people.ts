/** The people of the practice inbox: each stands somewhere else with you. All of them are made up. */

export interface Line {
  readonly from: 'me' | 'them';
  readonly text: string;
  readonly time: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  /** Where you two stand, in the words of the practice inbox. */
  readonly standing: string;
  readonly lines: readonly Line[];
  /** More people than one: the name is the group's. */
  readonly others?: readonly string[];
  /** What they wrote in public. */
  readonly post?: string;
}

export const ME = { id: 'sam-rivers', name: 'Sam Rivers' } as const;

const maya: Person = {
  id: 'maya-lindqvist',
  name: 'Maya Lindqvist',
  headline: 'Runs a bike repair school in Malmö',
  standing: 'New connection, nothing written yet',
  lines: [],
  post: 'Our first class of twelve built their own wheels this week. Half of them had never held a spoke key before Monday. I have rarely been this proud of a pile of wobbly circles.',
};

const tom: Person = {
  id: 'tom-okafor',
  name: 'Tom Okafor',
  headline: 'Librarian, collector of municipal maps',
  standing: 'Wrote to you first',
  lines: [
    {
      from: 'them',
      text: 'Hi Sam, I saw your note on the old tram maps. Do you know where the 1931 edition can be seen?',
      time: '9:12 AM',
    },
  ],
  post: 'Question for map people: what do you do with a map whose street names are all wrong, on purpose?',
};

const priya: Person = {
  id: 'priya-raman',
  name: 'Priya Raman',
  headline: 'Structural engineer, choir alto',
  standing: 'You two are talking',
  lines: [
    {
      from: 'me',
      text: 'Priya, the footbridge you showed at the open day has stayed with me. How do you test a thing like that?',
      time: '10:02 AM',
    },
    {
      from: 'them',
      text: 'With forty volunteers who jump in step! It is the best day of the year.',
      time: '10:20 AM',
    },
    { from: 'me', text: 'I would have paid to jump. Did anything move?', time: '10:24 AM' },
    {
      from: 'them',
      text: 'Eleven millimetres, just what we had hoped for. What would an inspection report from you cost, by the way?',
      time: '10:31 AM',
    },
  ],
  post: 'Forty people jumping in step on a new footbridge is both a load test and a party.',
};

const jonas: Person = {
  id: 'jonas-weber',
  name: 'Jonas Weber',
  headline: 'Buys paper for a small press',
  standing: 'Has not answered you yet',
  lines: [
    {
      from: 'me',
      text: 'Hello Jonas, how do you choose the paper for a book that is mostly white space?',
      time: 'Monday',
    },
    { from: 'me', text: 'I found the swatch book you mentioned, it is lovely.', time: 'Thursday' },
  ],
};

const elena: Person = {
  id: 'elena-rossi',
  name: 'Elena Rossi',
  headline: 'Head of operations at a bakery chain',
  standing: 'Has said no',
  lines: [
    { from: 'me', text: 'Elena, would your bakeries try our ordering tool for a month?', time: 'Tuesday' },
    {
      from: 'them',
      text: 'Thanks, Sam, but we are happy with what we have and not looking to change.',
      time: 'Tuesday',
    },
  ],
};

const walkers: Person = {
  id: 'sunday-walkers',
  name: 'Ana Duarte, Ben Cole, Ida Holm',
  headline: 'A group of three',
  standing: 'A group',
  lines: [{ from: 'them', text: 'Sunday at nine, same bench?', time: '8:00 AM' }],
  others: ['ana-duarte', 'ben-cole', 'ida-holm'],
};

export const PEOPLE: readonly Person[] = [maya, tom, priya, jonas, elena, walkers];

/** The person with this id; the first one for an id that nobody has. */
export function personAt(id: string | undefined): Person {
  return PEOPLE.find((person) => person.id === id) ?? maya;
}

/** An account that is older than memory: so many messages went before. */
export function withPast(person: Person, messages: number): Person {
  const past = Array.from({ length: messages }, (_, index): Line => {
    return {
      from: index % 2 ? 'them' : 'me',
      text: `Note ${index + 1} about the allotment.`,
      time: '7:00 AM',
    };
  });
  return { ...person, lines: [...past, ...person.lines] };
}

/** Letters for a round picture. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0] ?? '')
    .join('');
}
