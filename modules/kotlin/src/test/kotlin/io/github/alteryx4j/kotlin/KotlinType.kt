package io.github.alteryx4j.kotlin

import org.jspecify.annotations.Nullable
import java.lang.reflect.AnnotatedArrayType
import java.lang.reflect.AnnotatedParameterizedType
import java.lang.reflect.AnnotatedType
import java.lang.reflect.AnnotatedWildcardType
import java.lang.reflect.ParameterizedType

/** How Kotlin writes types of Java, with the nullness that is annotated and no platform type. Notes what it names. */
internal class KotlinType {

    private val named = sortedMapOf<String, String>()

    /** In the order of the formatter, in which those of Java come last. */
    val imports: List<String>
        get() = named.values.filterNot { it.startsWith("java.lang.") }
            .sortedWith(compareBy({ it.startsWith("java") }, { it }))

    fun of(type: AnnotatedType): String {
        val question = if (type.isAnnotationPresent(Nullable::class.java)) "?" else ""
        return when (type) {
            is AnnotatedArrayType -> array(type)
            is AnnotatedParameterizedType -> {
                val arguments = type.annotatedActualTypeArguments.joinToString { of(it) }
                "${of((type.type as ParameterizedType).rawType as Class<*>)}<$arguments>"
            }
            is AnnotatedWildcardType -> wildcard(type)
            else -> of(type.type as Class<*>)
        } + question
    }

    fun of(type: Class<*>): String = BUILT_IN[type] ?: nested(type)

    private fun nested(type: Class<*>): String {
        val outer = type.declaringClass
        if (outer != null) {
            return "${nested(outer)}.${type.simpleName}"
        }
        return if (named.getOrPut(type.simpleName) { type.name } == type.name) type.simpleName else type.name
    }

    private fun array(type: AnnotatedArrayType): String {
        val element = type.annotatedGenericComponentType
        return if (element.type == Byte::class.javaPrimitiveType) "ByteArray" else "Array<${of(element)}>"
    }

    private fun wildcard(type: AnnotatedWildcardType): String {
        val lower = type.annotatedLowerBounds
        val upper = type.annotatedUpperBounds
        return when {
            lower.isNotEmpty() -> "in ${of(lower.single())}"
            upper.single().type == Any::class.java -> "*"
            else -> "out ${of(upper.single())}"
        }
    }

    private companion object {
        val BUILT_IN: Map<Class<*>, String> = buildMap {
            for (kotlin in listOf(
                Boolean::class, Byte::class, Char::class, Short::class, Int::class, Long::class, Float::class,
                Double::class, Any::class, String::class, CharSequence::class, Comparable::class, Number::class,
                Throwable::class, Iterable::class, Iterator::class, Collection::class, List::class, Set::class,
                Map::class,
            )) {
                put(kotlin.java, kotlin.simpleName.orEmpty())
                put(kotlin.javaObjectType, kotlin.simpleName.orEmpty())
            }
            put(Void.TYPE, "Unit")
        }
    }
}
