/**
 * One vendor-neutral customer, its mapping to and from five vendors' customer APIs, and an honest
 * account of what each mapping could not carry.
 */
@NullMarked
package io.clientela.mapping;

import org.jspecify.annotations.NullMarked;
