package io.github.alteryx4j.kotlin

import org.jspecify.annotations.NullMarked
import java.lang.reflect.Constructor
import java.lang.reflect.Field
import java.lang.reflect.Method
import java.lang.reflect.Modifier
import java.nio.file.FileSystems
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.isDirectory
import kotlin.io.path.pathString
import kotlin.streams.asSequence

/** What users can name of one of our Java modules, in an order that is the same on every machine. */
internal class JavaApi(anchor: Class<*>) {

    private val code = Path.of(anchor.protectionDomain.codeSource.location.toURI())

    val types: List<Class<*>> = classFiles()
        .filter { it.startsWith("io/github/alteryx4j/") && it.endsWith(".class") && !it.endsWith("-info.class") }
        .map { Class.forName(it.removeSuffix(".class").replace('/', '.'), false, anchor.classLoader) }
        .filter(::isPublic)
        .sortedBy { it.name }

    /** Those of which nobody says what may be null: in Kotlin they would be full of platform types. */
    val unmarked: List<Class<*>> = types.filterNot { it.`package`.isAnnotationPresent(NullMarked::class.java) }

    fun fields(type: Class<*>): List<Field> = type.fields.filter { it.declaringClass == type }.sortedBy { it.name }

    fun constructors(type: Class<*>): List<Constructor<*>> =
        if (Modifier.isAbstract(type.modifiers)) emptyList() else type.constructors.sortedBy { it.toString() }

    /** What is declared here, or in a parent that users cannot name. */
    fun methods(type: Class<*>): List<Method> = generateSequence(type) { it.superclass }
        .takeWhile { it == type || (it.name.startsWith("io.github.alteryx4j.") && !isPublic(it)) }
        .flatMap { it.declaredMethods.asSequence() }
        .filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }
        .filterNot { it.name in OF_EVERY_OBJECT || (type.isEnum && it.name in OF_EVERY_ENUM) }
        .sortedBy { it.name + it.parameterTypes.joinToString { parameter -> parameter.name } }
        .toList()

    private fun isPublic(type: Class<*>) =
        generateSequence(type) { it.declaringClass }.all { Modifier.isPublic(it.modifiers) }

    private fun classFiles(): List<String> =
        if (code.isDirectory()) below(code) else FileSystems.newFileSystem(code).use { below(it.getPath("/")) }

    private fun below(root: Path): List<String> = Files.walk(root).use { tree ->
        tree.asSequence().map { root.relativize(it).pathString.replace('\\', '/') }.toList()
    }

    private companion object {
        val OF_EVERY_OBJECT = setOf("equals", "hashCode", "toString")
        val OF_EVERY_ENUM = setOf("values", "valueOf")
    }
}
