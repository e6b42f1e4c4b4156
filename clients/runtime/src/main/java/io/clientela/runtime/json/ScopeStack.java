package io.clientela.runtime.json;

import java.util.Arrays;
import java.util.function.IntFunction;

/** The objects and arrays that are open, with what was going on around each, and the path. */
final class ScopeStack {
  static final byte BEFORE_DOCUMENT = 0;
  static final byte BEHIND_DOCUMENT = 1;
  static final byte EMPTY_ARRAY = 2;
  static final byte ARRAY = 3;
  static final byte EMPTY_OBJECT = 4;
  static final byte OBJECT = 5;
  static final byte BEHIND_NAME = 6;
  static final byte CLOSED = 7;

  private static final int FIRST_SIZE = 8;
  private static final int NONE = -1;

  /** A hidden name is kept as what its place leaves of this. */
  private static final int FIRST_HIDDEN = -2;

  private byte[] states = new byte[FIRST_SIZE];
  private int[] names = new int[FIRST_SIZE];
  private int[] indices = new int[FIRST_SIZE];
  private int depth;
  private int name = NONE;
  private int index;

  int depth() {
    return depth;
  }

  /**
   * Goes into an object or array.
   *
   * @param around state of what is around it
   */
  void push(byte around) {
    states[depth] = around;
    names[depth] = name;
    indices[depth] = index;
    depth++;
    if (depth == states.length) {
      states = Arrays.copyOf(states, 2 * depth);
      names = Arrays.copyOf(names, 2 * depth);
      indices = Arrays.copyOf(indices, 2 * depth);
    }
    name = NONE;
    index = 0;
  }

  /** Goes out again; gives the state of what is around. */
  byte pop() {
    depth--;
    name = names[depth];
    index = indices[depth];
    return states[depth];
  }

  /** A value of the innermost was read. */
  void consumed() {
    index++;
  }

  /** A name of the innermost was read, which begins at this place. */
  void name(int place) {
    name = place;
  }

  /** The name that was read last in the innermost is not for others. */
  void hideName() {
    if (name >= 0) {
      name = FIRST_HIDDEN - name;
    }
  }

  /** Where the name begins that was read last in the innermost. */
  int name() {
    return name > FIRST_HIDDEN ? name : FIRST_HIDDEN - name;
  }

  /**
   * The JSON path, as Gson tells it.
   *
   * @param previous of the value that was read last, not of the next one
   * @param state of the innermost
   * @param text of the name at a place
   */
  String path(boolean previous, byte state, IntFunction<String> text) {
    var path = new StringBuilder("$");
    for (int level = 1; level < depth; level++) {
      append(path, states[level], names[level], indices[level], text);
    }
    if (depth > 0) {
      append(path, state, name, previous && index > 0 ? index - 1 : index, text);
    }
    return path.toString();
  }

  private static void append(
      StringBuilder path, byte state, int name, int index, IntFunction<String> text) {
    if (state == EMPTY_ARRAY || state == ARRAY) {
      path.append('[').append(index).append(']');
    } else {
      path.append('.');
      if (name <= FIRST_HIDDEN) {
        path.append('*');
      } else if (name != NONE) {
        path.append(text.apply(name));
      }
    }
  }
}
