package uk.sharedservices.partnership.file;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the javadoc of the core says first of each type and of each field, without its tags. */
final class ModelComments {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Map<String, String> said;

    private ModelComments(Map<String, String> said) {
        this.said = said;
    }

    /** Returns the comments of the core. */
    static ModelComments ofTheCore() {
        return Held.COMMENTS;
    }

    private static ModelComments read() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> folder = Files.walk(SOURCES)) {
            List<Path> java =
                    folder.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            Gathering gathering = new Gathering(DocTrees.instance(task));
            gathering.scan(task.parse(), "");
            return new ModelComments(gathering.said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the first sentence on a type; empty if it is not of the core. */
    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(said.get(type.getCanonicalName()));
    }

    /** Returns the first sentence on a field, by what returns its value. */
    Optional<String> of(Method accessor) {
        return Optional.ofNullable(
                said.get(accessor.getDeclaringClass().getCanonicalName() + "#" + accessor.getName()));
    }

    /** Goes through types, handing down the name of what they are in. */
    private static final class Gathering extends TreePathScanner<Void, String> {

        private final DocTrees docs;
        private final Map<String, String> said = new HashMap<>();

        private Gathering(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String within = outer.isEmpty()
                    ? String.valueOf(getCurrentPath().getCompilationUnit().getPackageName())
                    : outer;
            String name = within + "." + type.getSimpleName();
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                note(name, comment.getFirstSentence());
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree component) { // a record's
                        note(name + "#" + component.getName(), component.getDescription());
                    }
                }
            }
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null && method.getParameters().isEmpty()) {
                note(type + "#" + method.getName(), comment.getFirstSentence());
            }
            return null;
        }

        private void note(String name, List<? extends DocTree> words) {
            String text = words.stream()
                    .map(Gathering::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                said.put(
                        name,
                        text.substring(0, 1).toUpperCase(Locale.ROOT)
                                + text.substring(1)
                                + (text.endsWith(".") ? "" : "."));
            }
        }

        private static String text(DocTree part) {
            if (part instanceof LiteralTree literal) {
                return "'" + literal.getBody().getBody() + "'";
            }
            if (part instanceof LinkTree link) {
                String signature = link.getReference().getSignature();
                return link.getLabel().isEmpty()
                        ? signature.substring(signature.lastIndexOf('#') + 1)
                        : link.getLabel().stream().map(DocTree::toString).collect(Collectors.joining());
            }
            return part.toString();
        }
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final ModelComments COMMENTS = read();
    }
}
