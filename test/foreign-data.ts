// Data that a program without types may pass: proxies and getters that throw, and the symbol that no payload has.
export const throwing = (): never => {
  throw new TypeError('not for you');
};
export const trapped = (): object =>
  new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing });
export const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
export const withGetter = (name: string): object =>
  Object.defineProperty({}, name, { get: throwing, enumerable: true, configurable: true });
