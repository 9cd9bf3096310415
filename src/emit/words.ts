/**
 * Turns machine values into words: durations, version ranges, names of languages.
 */
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
export const languageName = (id: string): string => languageNames[id.toLowerCase()] ?? id;

/** " 3.5+", " 3.5 to 3.10", " up to 3.10", or nothing. */
export const rangeToWords = (since: string, until: string): string => {
  if (since && until) return ` ${since} to ${until}`;
  if (since) return ` ${since}+`;
  return until ? ` up to ${until}` : '';
};

/** An ISO 8601 duration of days, hours and minutes in short words: `PT1H30M` is "1 h 30 min". */
export const durationToWords = (iso: string): string => {
  const [, days, hours, minutes] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso) ?? [];
  return [days && `${days} d`, hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' ');
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
