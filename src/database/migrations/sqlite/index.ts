import * as migration_20261122_182346_newsroom from './20261122_182346_newsroom';

export const migrations = [
  {
    up: migration_20261122_182346_newsroom.up,
    down: migration_20261122_182346_newsroom.down,
    name: '20261122_182346_newsroom'
  },
];
