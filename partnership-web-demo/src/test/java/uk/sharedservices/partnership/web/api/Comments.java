package uk.sharedservices.partnership.web.api;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import uk.sharedservices.partnership.shape.Property;

/** What the javadoc of any module says first of a type and of its fields; files are read as they are asked about. */
final class Comments {

    private static final List<String> MODULES = List.of("core", "finance", "reporting", "web-demo");

    private final Map<String, String> said = new HashMap<>();
    private final Set<Path> read = new HashSet<>();

    /** Returns the first sentence on a type; empty if there is none. */
    String of(Class<?> type) {
        read(type);
        return said.getOrDefault(type.getName(), "");
    }

    /** Returns what is said of a field, of a record's component all of it; empty if nothing is. */
    String of(Property property) {
        Class<?> owner = property.accessor().getDeclaringClass();
        read(owner);
        return said.getOrDefault(owner.getName() + "#" + property.name(), "");
    }

    private void read(Class<?> type) {
        Path file = Path.of(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        MODULES.stream()
                .map(module ->
                        Path.of("../partnership-" + module + "/src/main/java").resolve(file))
                .filter(source -> Files.exists(source) && read.add(source))
                .forEach(this::read);
    }

    private void read(Path source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            new Gathering(DocTrees.instance(task), said).scan(task.parse(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes through types, handing down the name of what they are in. */
    private static final class Gathering extends TreePathScanner<Void, String> {

        private final DocTrees docs;
        private final Map<String, String> said;

        private Gathering(DocTrees docs, Map<String, String> said) {
            this.docs = docs;
            this.said = said;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer.isEmpty()
                    ? getCurrentPath().getCompilationUnit().getPackageName() + "." + type.getSimpleName()
                    : outer + "$" + type.getSimpleName();
            comment().forEach(comment -> {
                note(name, comment.getFirstSentence());
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree component) { // a record's
                        note(name + "#" + component.getName(), component.getDescription());
                    }
                }
            });
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            if (method.getParameters().isEmpty()) {
                comment().forEach(comment -> note(type + "#" + method.getName(), comment.getFirstSentence()));
            }
            return null;
        }

        private Stream<DocCommentTree> comment() {
            return Stream.ofNullable(docs.getDocCommentTree(getCurrentPath()));
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
                                + (text.matches(".*[.?!][\"”]?") ? "" : "."));
            }
        }

        private static String text(DocTree part) {
            if (part instanceof LiteralTree literal) {
                return literal.getBody().getBody();
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
}
