namespace Microsoft.Recognizers.Text.NumberWithUnit;

[Flags]
public enum NumberWithUnitOptions
{
    None = 0,
}
