/**
 * A Date whose local clock is UTC. date-fns asks a Date for its local fields and makes its results with the constructor of what
 * it was given, so that under this class its arithmetic sees no time zone: in zones with missing days (Samoa had no 2011-12-30)
 * or missing hours a plain Date would answer another day.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts);
  }
  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(...parts: Parameters<Date['setUTCHours']>): number {
    return this.setUTCHours(...parts);
  }
}
