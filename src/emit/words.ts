/**
 * Turns machine values into words: durations, version ranges, names of languages.
 */
import type { Site } from '../model/site.ts';
import type { TermSource } from '../schema/term.ts';
import { fill, wordsOf } from '../strings.ts';
import { ownValue } from '../schema/own-value.ts';

export const languageNames: Readonly<Record<string, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  php: 'PHP',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  csharp: 'C#',
  cpp: 'C++',
  c: 'C',
  sql: 'SQL',
  html: 'HTML',
  css: 'CSS',
  json: 'JSON',
  yaml: 'YAML',
  bash: 'Shell',
  console: 'Console',
  text: 'Text',
  kotlin: 'Kotlin',
  swift: 'Swift',
  ruby: 'Ruby',
};

/** The name of a language as its users write it; an unknown id stays as it is. */
export const languageName = (id: string): string => ownValue(languageNames, id.toLowerCase()) ?? id;

/** " 3.5+", " 3.5 to 3.10", " up to 3.10", or nothing. */
export const rangeToWords = (site: Pick<Site, 'lang'>, since: string, until: string): string => {
  const { strings } = wordsOf(site);
  if (since && until) return ` ${fill(strings['range.between'], { since, until })}`;
  if (since) return ` ${since}+`;
  return until ? ` ${fill(strings['range.until'], { until })}` : '';
};

/** An ISO 8601 duration of days, hours and minutes in short words: `PT1H30M` is "1 h 30 min". */
export const durationToWords = (site: Pick<Site, 'lang'>, iso: string): string => {
  const { strings } = wordsOf(site);
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  return [
    days && fill(strings['duration.days'], { n: days }),
    hours && fill(strings['duration.hours'], { n: hours }),
    minutes && fill(strings['duration.minutes'], { n: minutes }),
  ]
    .filter(Boolean)
    .join(' ');
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A day like 2026-11-18 as readers of `lang` write it: "18 Nov 2026". Plain "en" means the order day, month, year. */
export const dateToWords = (iso: string, lang: string): string => {
  const known = dateFormats.get(lang);
  const format =
    known ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
  if (!known) dateFormats.set(lang, format);
  return format.format(new Date(`${iso}T00:00:00Z`));
};

/** What a term applies to: languages with their versions, then contexts. */
export const appliesToWords = (
  site: Pick<Site, 'lang'>,
  { applies_to: value }: Pick<TermSource, 'applies_to'>,
): readonly string[] => [
  ...(value?.languages ?? []).map(
    ({ id, since, until }) => languageName(id) + rangeToWords(site, since ?? '', until ?? ''),
  ),
  ...(value?.contexts ?? []),
];
