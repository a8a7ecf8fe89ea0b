import * as migration_20261122_190435_newsroom from './20261122_190435_newsroom';

export const migrations = [
  {
    up: migration_20261122_190435_newsroom.up,
    down: migration_20261122_190435_newsroom.down,
    name: '20261122_190435_newsroom'
  },
];
