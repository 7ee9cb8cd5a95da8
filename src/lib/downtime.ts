/** Days on which the portal will be down, `YYYY-MM-DD`, both included. */
export interface Downtime {
  readonly from: string;
  readonly to: string;
}

/** Whether a downtime is still to be announced on a day: from when it is written down until its last day. */
export const isDowntimeAhead = (
  downtime: Downtime | undefined,
  today: string,
): downtime is Downtime => downtime !== undefined && downtime.to >= today;
