package io.clientela.cli.language;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The texts that stand in sources, but for those in annotations, each with what is done with it.
 */
final class SourceTexts {
  private static final Pattern SENTENCE =
      Pattern.compile("(^|[\\s(])[A-Za-z][a-z'-]+[,:;]? [a-z][a-z'-]*[,:;]? ['(-]*[A-Za-z]");

  /** What is for programmers is in English. */
  private static final Set<String> PROGRAMMERS =
      Set.of(
          "IllegalStateException",
          "IllegalArgumentException",
          "UncheckedIOException",
          "OutputException",
          "AssertionError",
          "requireNonNull",
          "Objects.requireNonNull");

  enum Use {
    /** Given to {@code Texts.of}. */
    SAID,
    /** The plural word given to {@code Quantity.of}. */
    BESIDE_A_NUMBER,
    /** A constant, which may be said elsewhere. */
    CONSTANT,
    /** Of an exception for programmers. */
    FOR_PROGRAMMERS,
    OTHER
  }

  /** A text, with {@code %s} where there is something else in it. */
  record Text(String file, String text, Use use) {
    boolean isSentence() {
      return SENTENCE.matcher(text).find();
    }
  }

  private SourceTexts() {}

  static List<Text> of(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources);
        StandardJavaFileManager manager =
            ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      List<Path> java = files.filter(it -> it.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(
                      null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
      List<Text> texts = new ArrayList<>();
      for (CompilationUnitTree file : task.parse()) {
        String name = sources.toUri().relativize(file.getSourceFile().toUri()).getPath();
        new Collector(name, texts).scan(file, Use.OTHER);
      }
      return texts;
    }
  }

  /** The visitor's argument is the use of what is looked at. */
  private static final class Collector extends TreeScanner<Void, Use> {
    private final String file;
    private final List<Text> texts;

    Collector(String file, List<Text> texts) {
      this.file = file;
      this.texts = texts;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Use use) {
      return null;
    }

    @Override
    public Void visitVariable(VariableTree variable, Use use) {
      Set<Modifier> flags = variable.getModifiers().getFlags();
      boolean constant = flags.contains(Modifier.STATIC) && flags.contains(Modifier.FINAL);
      return super.visitVariable(variable, constant ? Use.CONSTANT : use);
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Use use) {
      boolean programmers = PROGRAMMERS.contains(creation.getIdentifier().toString());
      return super.visitNewClass(creation, programmers ? Use.FOR_PROGRAMMERS : use);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Use use) {
      boolean compares = call.getMethodSelect().toString().endsWith(".equals");
      scan(call.getMethodSelect(), compares ? Use.FOR_PROGRAMMERS : Use.OTHER);
      List<? extends ExpressionTree> arguments = call.getArguments();
      String method = call.getMethodSelect().toString();
      for (int i = 0; i < arguments.size(); i++) {
        scan(arguments.get(i), use(method, i, use));
      }
      return null;
    }

    private static Use use(String method, int argument, Use around) {
      if (method.equals("Texts.of") && argument == 0) return Use.SAID;
      if (method.equals("Quantity.of") && argument == 2) return Use.BESIDE_A_NUMBER;
      if (PROGRAMMERS.contains(method)) return Use.FOR_PROGRAMMERS;
      return around == Use.CONSTANT ? around : Use.OTHER;
    }

    @Override
    public Void visitBinary(BinaryTree binary, Use use) {
      if (binary.getKind() != Tree.Kind.PLUS) return super.visitBinary(binary, use);
      StringBuilder text = new StringBuilder();
      append(binary, text, use);
      texts.add(new Text(file, text.toString(), use));
      return null;
    }

    private void append(ExpressionTree part, StringBuilder text, Use use) {
      if (part instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
        append(sum.getLeftOperand(), text, use);
        append(sum.getRightOperand(), text, use);
      } else if (part instanceof LiteralTree literal) {
        text.append(literal.getValue());
      } else {
        text.append("%s");
        scan(part, Use.OTHER);
      }
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Use use) {
      if (literal.getValue() instanceof String text) texts.add(new Text(file, text, use));
      return null;
    }
  }
}
