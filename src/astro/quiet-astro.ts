/**
 * Imported before Astro, which reads this when it is loaded: a build and a preview tell nobody of themselves, and ask nobody
 * for a newer version.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
