/** Who publishes the site; a story that names no outlet (`kicker`) is of this one. */
export const outlet = 'Proscenium';
