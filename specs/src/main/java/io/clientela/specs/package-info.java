/** The five contracts as resources, and the mocks that serve them. */
package io.clientela.specs;
