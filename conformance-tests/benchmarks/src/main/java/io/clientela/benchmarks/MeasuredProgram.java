package io.clientela.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Setup;

/**
 * A program of its own: one method of a benchmark, called as often as a line of input says, line
 * after line. Tells what a call took on average: nanoseconds of processor time and bytes.
 */
final class MeasuredProgram {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Object benchmark;
  private final Method method;
  private Object result;

  private MeasuredProgram(String type, String name) throws ReflectiveOperationException {
    benchmark = Class.forName(type).getConstructor().newInstance();
    method = benchmark.getClass().getMethod(name);
    for (Method setup : benchmark.getClass().getMethods()) {
      if (setup.isAnnotationPresent(Setup.class)) setup.invoke(benchmark);
    }
  }

  /** Plays the method that is named by class and name until the input ends. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    var contender = new MeasuredProgram(args[0], args[1]);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String calls = in.readLine(); calls != null; calls = in.readLine()) {
      System.out.println(contender.play(Integer.parseInt(calls)));
    }
    Runtime.getRuntime().halt(contender.result == null ? 1 : 0); // no waiting for pools' threads
  }

  private String play(int calls) throws ReflectiveOperationException {
    long thread = Thread.currentThread().getId();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    long begin = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < calls; i++) {
      result = method.invoke(benchmark);
    }
    long nanoseconds = THREADS.getCurrentThreadCpuTime() - begin;
    long bytes = THREADS.getThreadAllocatedBytes(thread) - allocated;
    return nanoseconds / calls + " " + bytes / calls;
  }
}
