import * as z from 'zod/mini';

// Zod tries `new Function` when it makes its first object schema, which the site's content security policy forbids
// and browsers report. So every file that makes such schemas imports this one, at first or second hand.
z.config({ jitless: true });
