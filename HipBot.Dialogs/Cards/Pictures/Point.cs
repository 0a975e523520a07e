namespace HipBot.Cards.Pictures;

/// <summary>A point, or a step from one to another, in units of a panel of 100 by 100; y points down.</summary>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>One unit in a direction, in degrees clockwise from straight up: 90 is where the figure looks in a side view.</summary>
    public static Point Towards(double degrees)
    {
        var radians = degrees * Math.PI / 180;
        return new(Math.Sin(radians), -Math.Cos(radians));
    }

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The same length, a quarter turn anticlockwise as one looks at it.</summary>
    public Point Left => new(Y, -X);

    public Point Unit => this * (1 / Length);

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The point that lies a share of the way to another one.</summary>
    public Point To(Point other, double share) => this + ((other - this) * share);
}
