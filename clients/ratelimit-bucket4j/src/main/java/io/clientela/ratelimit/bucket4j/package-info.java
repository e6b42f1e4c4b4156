/** One vendor's rate limit for many processes, by a store that Bucket4j knows. */
@NullMarked
package io.clientela.ratelimit.bucket4j;

import org.jspecify.annotations.NullMarked;
