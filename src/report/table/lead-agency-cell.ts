import { leadAgenciesOf, type Project } from '../../portfolio/index.js';
import type { PlainDate } from '../../text/index.js';

/** The lead agency of a cell and those that lead with it, as printed; what cannot be told apart is kept whole. */
export function leadsOf(
  printed: string | undefined,
  issued?: PlainDate,
): Pick<Project, 'leadAgency' | 'coLeadAgencies'> {
  if (printed === undefined) return {};
  const found = leadAgenciesOf(printed, issued === undefined ? {} : { asOf: issued });
  if (found === undefined) return { leadAgency: printed.replace(/\s+/g, ' ') };
  const coLeadAgencies = found.coLeads.map((agency) => agency.printed);
  return { leadAgency: found.lead.printed, ...(coLeadAgencies.length === 0 ? {} : { coLeadAgencies }) };
}
