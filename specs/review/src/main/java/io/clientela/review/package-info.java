/** Review pages: what a contract says, where it comes from, and the way back for corrections. */
@NullMarked
package io.clientela.review;

import org.jspecify.annotations.NullMarked;
