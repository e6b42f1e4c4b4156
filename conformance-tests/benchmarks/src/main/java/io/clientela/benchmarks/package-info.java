/** Our codecs and clients beside stock ones, hand-written ones and the fastest that we know. */
package io.clientela.benchmarks;
